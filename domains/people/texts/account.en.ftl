# Beginning without a name
account-begin-title = Begin without giving a name
account-begin-lead = We ask for no name, address or telephone. You get seven words that let you come back whenever you like.
account-begin-1 = Have a piece of paper and a pen at hand.
account-begin-2 = We show the words only once. Afterwards we can neither read nor restore them.
account-begin-3 = You can erase the account at any time.
account-lang = Which language shall we use with you?
account-begin-button = Show me my words
account-begin-have = I have an account
account-phrase-title = Your words
account-phrase-lead-fresh = This is the only way back to your account. Write them down in order.
account-phrase-lead-new = These are your new words. The old ones no longer work.
account-phrase-once = We show them only now
account-phrase-once-text = Once you leave this page nobody can read them, not even we.
account-phrase-tip-1 = Paper is best, kept where others do not look. A photo in a phone is easily seen.
account-phrase-tip-2 = Nobody of us will ever ask you for them.
account-phrase-kept = I have written the words down
account-phrase-make = Give me new words
account-kept-title = Are the words written down?
account-kept-lead = We cannot show the same words again. If you do not have them, you can get new ones.
account-kept-done = Welcome. This is your account.
account-device-phone = Phone
account-device-tablet = Tablet
account-device-computer = Computer
account-passkeys-most = You have a great many keys already. Remove one of them first.

# One's own page
account-me-anonymous = We do not know who you are, and need not. This is everything we keep about you.
account-me-lead = This is everything we keep about you. You can change it, take it along or erase it.
account-keep-title = What we keep about you
account-keep-more = How we protect it
account-keep-sealed = Name, address, telephone and notes are encrypted with a key that is yours alone. Whoever opens them leaves a trace that you can see under “Who looked”.
account-keep-clear = Not encrypted are your language, your pseudonyms in circles, and which meetings somebody with that pseudonym attended.
account-notes = Notes of the team about you
account-safety-title = Getting into your account
account-open = Open
account-not-given = not given
account-none = none
account-since = since { $when }
account-name = Name
account-phone = Telephone
account-leave-title = Take your data, or leave
account-export = Download my data

# Who looked
account-looks-title = Who looked
account-looks-lead = Each time somebody opens your sealed details, an entry is written. It cannot be skipped or removed.
account-looks-empty = Nobody has looked
account-looks-empty-text = When somebody of the team opens your details, you will read here when and why.
account-looks-by = Role: { $role }
account-looks-why = Why are there no names here?
account-looks-why-text = In a small town the people of the team need protection from pressure too. You see role, purpose and time. If something worries you, the coordinator can find out who it was.

# Details
account-details-title = My details
account-details-lead = All of this is optional. You may leave every field empty.
account-name-hint = People in circles do not see it. There you go by a pseudonym.
account-email-hint = For signing in by link or password. You confirm a new address by opening the letter we send there.
account-phone-hint = Only if you want the team to be able to call.
account-saved = Saved.
account-stale = Meanwhile somebody else changed this entry. Compare the two and save once more.
account-stored-now = Stored now
account-last-way = After this change there would be no way back into your account. First get words on paper, a key or an address.
account-mail-asked = Saved. A letter is going to the new address: open its link within an hour.
account-mail-subject = Confirm your address
account-mail-body =
    Hello,

    somebody gave this address as their own. If it was you, open the link. It works for { $minutes } min:
    { $address }

    If not, do nothing. The address will not be kept.

    { $town }
account-mail-title = Confirming an address
account-mail-lead = Keep the address { $address } in your account?
account-mail-button = Yes, this is my address
account-mail-dead = This link no longer works, or belongs to another account. Give the address once more.

# Password
account-password-lead = Long is better than complicated. Four ordinary words are enough.
account-password-mail = A password works together with an e-mail address. Give an address first.
account-password-current = Current password
account-password-current-wrong = This is not the current password.
account-password-new = New password
account-password-hint = At least 12 characters. Digits and capitals are not needed.
account-password-set = The password is saved. Other devices are signed out.

# Passkeys
account-passkeys-title = Keys in devices
account-passkeys-lead = A key kept in a phone or computer lets you in with a fingerprint, your face or a code. There is nothing to forget and nothing to overhear.
account-passkeys-empty = You have no keys yet
account-passkeys-empty-text = A key you add will appear here, and can be removed at any time.
account-passkeys-script = Adding a key needs JavaScript. The other ways to sign in work without it.
account-passkey-add = Add a key in this device
account-passkey-label = Name of the key
account-passkey-label-hint = For example: my phone. You may leave it empty.
account-passkey-used = since { $since }, last used { $used }
account-passkey-remove = Remove the key
account-passkey-remove-sure = Remove this key? It will no longer let you in.
account-passkey-removed = The key is removed.

# Sessions
account-sessions-title = Signed-in devices
account-sessions-lead = One of them is not yours? Sign it out and change your password or words.
account-session-about = signed in { $since }, last used { $seen }
account-session-this = this device
account-session-end = Sign this device out
account-session-end-others = Sign out all others
account-session-ended = Signed out.
account-method-password = password
account-method-passkey = key
account-method-link = link by mail
account-method-receipt = words on paper
account-method-demo = demonstration
account-phrase-has = There are words for this account. We cannot show them, but we can give you new ones. The old ones will stop working.
account-phrase-none = Seven words on paper are a way into your account without mail or a telephone.

# Erasing
account-erase-title = Erase my account
account-erase-lead = This cannot be undone, not even by us. Read what goes and what stays.
account-erase-goes = What goes
account-erase-goes-1 = The key to your details is destroyed. Name, address, telephone and notes can never be read again by anyone.
account-erase-goes-2 = Your pseudonyms in circles are replaced by a word that means nobody. The reasons of corrections about you in the registers go too.
account-erase-goes-3 = Password, keys, words, roles, waiting letters and every signed-in device.
account-erase-stays = What stays
account-erase-stays-1 = Counts: that somebody was at a meeting. Nobody can say any more who it was.
account-erase-stays-2 = Copies of the key, for at most 30 days. Only when the last is deleted is the erasure complete: then even an old copy of the data opens nothing of yours. Pseudonyms stay readable in such copies until they are deleted.
account-erase-stays-3 = Words that somebody wrote about another matter, such as why a meeting was cancelled. We cannot find you in them. If you know of such a place, tell the office before you erase.
account-erase-word = erase
account-erase-type = Type the word: { $word }
account-erase-hint = So that nothing happens by mistake.
account-erase-button = Erase for good
account-goodbye-title = Done
account-goodbye-lead = The key to your details is destroyed. Nobody can read them any more.
account-goodbye-text = Thank you for the time with us. The door stays open: you can always begin again.
