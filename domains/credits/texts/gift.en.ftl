### Hours given as a gift.

gift-title = Give an hour
gift-lead = You get a code. Whoever enters it receives your hours. Nobody has to give a name.
gift-how-much = How many hours
gift-own-now = You have { $hours } of your own now.
gift-do = Give
gift-nothing-yet = You can give away hours of your own. They come when you give somebody your time.
gift-code-title = The code of your gift
gift-code-text = Write it down now, it is shown only once. Whoever gets it has thirty days; after that the hours come back to you.
gift-made-before = This gift was made before and its code was shown then. If it is lost, take the gift back.
gift-more-than-own = That is more than you have: { $hours } h { $minutes } min.
gift-take-title = Do you have a code?
gift-code = Code
gift-code-hint = Sixteen characters, for example 7K2M-9QXA-0F3B-TT81.
gift-take-do = Receive
gift-received = The hours are yours.
gift-unknown = We do not know this code. Please check that it was copied without a slip.
gift-own = This is your own gift. You can take it back in the list below.
gift-over = This gift was taken already, or went back to its giver.
gift-mine-title = Your gifts
gift-line = { $hours }, { $day }
gift-open-until = waits until { $day }
gift-taken = taken
gift-returned = came back to you
gift-back-do = Take it back
gift-came-back = The hours came back to you.
gift-taken-already = Somebody has taken this gift already.
