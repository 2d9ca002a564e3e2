# Problems of records
people-email-taken = This address already belongs to somebody else in this community.
people-slug-shape = “{ $given }” cannot begin an address. Use small letters, digits and hyphens, 2 to 40 characters.
people-slug-taken = The address “{ $given }” is taken.
people-zone-unknown = We know no time zone “{ $given }”. For example: Europe/Warsaw.
people-last-admin = This is the only admin. First give the role to somebody else as well.

# Roles
people-role-admin = admin
people-role-coordinator = coordinator
people-role-supervisor = supervisor
people-role-facilitator = facilitator
people-role-peer-supporter = peer supporter
people-role-practitioner = practitioner
people-role-evaluator = evaluator
people-role-member = member
people-role-funder = funder
people-role-auditor = auditor
people-role-former = somebody who has left the team
people-kind-named = with a name or address
people-kind-anonymous = without a name
people-kind-office = entered by the team

# Why somebody looked
people-purpose-profile = To check or correct your details
people-purpose-sheet = To prepare a signature sheet with names
people-purpose-referral = To refer you further, with your consent
people-purpose-contact = To get in touch with you
people-purpose-support = To support you or prepare a meeting
people-purpose-import = While reading data from a file
people-purpose-mail = To send you a letter
