common-yes = x
