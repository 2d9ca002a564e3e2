# Signing in
signin-title = Sign in
signin-email = E-mail address
signin-password = Password
signin-password-hint = No password? Give your address alone and we will send a link.
signin-send-link = Send me a link
signin-wrong = The address and the password do not match. Check them, or ask for a link instead.
signin-email-shape = “{ $given }” does not look like an e-mail address. For example: jola@example.org.
signin-too-many = There were many tries. To keep accounts safe, wait { $minutes } min and try again.
signin-password-short = A password needs at least { $least } characters; this one has { $length }. Four ordinary words work well.
signin-password-weak = This password is easy to guess. Choose, for example, four words that have nothing to do with each other.

# By a link sent by mail
signin-sent-title = Look in your mail
signin-sent-lead = If we know this address, a link is on its way.
signin-sent-text = It works for 15 minutes and only once. We do not say here whether somebody has an account, so that nobody can find out about you.
signin-other-way = Other ways to sign in
signin-link-title = One more step
signin-link-lead = Press the button to sign in. After that the link no longer works.
signin-link-dead-title = This link no longer works
signin-link-dead = A link works for 15 minutes and only once. Ask for a new one, it takes a moment.
signin-link-again = Ask for a new link
signin-mail-subject = The link you asked for
signin-mail-body =
    Hello,

    this link opens your account. It works for { $minutes } min and only once:
    { $address }

    If it was not you who asked, do nothing. Without it nobody gets in.

    { $town }

# By receipt phrase
signin-phrase-have = I have a receipt phrase
signin-phrase-link = Sign in with your seven words
signin-phrase-title = Sign in with your words
signin-phrase-label = Your seven words
signin-phrase-hint = Capitals and hyphens do not matter.
signin-phrase-shape = These are not our words: there are { $words } of them, four letters each, for example baku. Check that none is missing.
signin-phrase-wrong = There is no account with these words. Check each word against your paper.
signin-phrase-lost = I no longer have the words
signin-phrase-lost-text = We cannot read or restore them, and neither can anybody else. There is no way back into that account. You can begin again, under another pseudonym.

# By passkey
signin-passkey-title = A key in your phone or computer
signin-passkey-text = If you keep a key here, you get in with a fingerprint, your face or this device’s code.
signin-passkey-button = Use the key
signin-passkey-failed = It did not work this time. Try again, or sign in another way.
signin-passkey-broken = The key was not accepted: too much time passed, or it does not fit this site. Try again.
signin-passkey-unknown = This key is no longer known here. Sign in another way.
signin-new-title = I am new here
signin-new-text = You can begin without a name, an address or a telephone.
signin-new-link = Begin without giving a name

# The outbox of a demonstration
signin-outbox-title = Outgoing mail of the demonstration
signin-outbox-lead = In the demonstration no letter leaves. All of them are here, the newest first.
signin-outbox-empty = No letters yet
signin-outbox-empty-text = Ask for a link on the sign-in page and the letter will appear here.
signin-demo-mail = This is a demonstration: the letter waits on screen
