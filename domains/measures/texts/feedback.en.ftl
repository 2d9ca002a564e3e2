### Feedback after meetings: unseen, counted together, answered by decisions.

feedback-nav-mine = After the meeting
feedback-nav = Feedback
feedback-mine-title = After the meeting
feedback-mine-lead = Four short questions about the meeting you came to. Nobody sees what you answered.
feedback-mine-none = Nothing to answer now
feedback-mine-none-text = After a meeting has been entered, the questions stand here for two weeks.
feedback-four = Four questions, one minute
feedback-form-title = How was the meeting?
feedback-q-safe = I could be myself and felt safe
feedback-q-heard = I was listened to when I wanted to say something
feedback-q-helped = The meeting gave me something
feedback-q-belong = I feel part of this circle
feedback-yes = Yes
feedback-rather-yes = Rather yes
feedback-rather-no = Rather no
feedback-no = No
feedback-unseen = Nobody will know that it was you
feedback-unseen-text = Your answers are put together with those of others, without name and time. We only keep that you have answered, so that everybody does once. You may leave any question out.
feedback-unseen-slip = The code on the slip belongs to nobody. It works once and says only which meeting it is about. Any question may be left out.
feedback-suggestion = What should we change or keep?
feedback-suggestion-hint = Those who run the circle read it. Please write no names.
feedback-not-for-help = Nobody can answer you here. If you need somebody to talk to now:
feedback-send = Send
feedback-thanks = Thank you. Your answer is among the others now.
feedback-already = You have already answered about this meeting.
feedback-over = The two weeks for answering about this meeting are over, or it has not been entered yet.
feedback-full = There are already as many answers as people who were there. Please tell those who run the circle.
feedback-nothing = Please answer at least one question or write something.
feedback-slip-title = I have a slip with a code
feedback-slip-lead = The code leads to four questions about a meeting. No account, no name.
feedback-code = Code
feedback-code-hint = Twelve letters and digits, for example 7KQ2-M0XA-94TB
feedback-code-go = To the questions
feedback-slip-unknown = We do not know this code. Please compare it with the slip once more.
feedback-slip-used = This slip has been answered already. Each works once.
feedback-register-open = First enter who was there; then slips can be printed.
feedback-desk-title = Feedback after meetings
feedback-desk-lead = What people said after the meetings, together and unseen, and what became of their suggestions.
feedback-desk-none = No circle yet
feedback-desk-none-text = When you run a circle, its feedback stands here.
feedback-waiting =
    { $count ->
        [one] { $count } new suggestion
       *[other] { $count } new suggestions
    }
feedback-slips-for = Print slips for the meeting on:
feedback-slips-title = Slips for feedback
feedback-slips-lead = A slip has the four questions and a code. It can be filled in by hand, or answered on any phone. Hand them out face down and shuffled; the program does not know who got which.
feedback-slips-count = How many slips
feedback-slips-hint =
    { $there ->
        [one] { $there } person was there
       *[other] { $there } people were there
    }; you can still print { $left }.
feedback-slips-make = Make the slips
feedback-slips-most = No more slips than people who were there: you can still print { $most }.
feedback-slips-all = There is a slip for everybody who was there.
feedback-paper-title = Entering slips filled in by hand
feedback-paper-text = Type in the code of the slip and its answers. A slip that was entered twice is noticed.
feedback-paper-enter = Enter a slip
feedback-print-once = Print now
feedback-print-once-text = The codes are shown only here. We keep no list of them.
feedback-print-how = Tick here and hand it back, or answer on a phone:
feedback-circle-title = What the circle says
feedback-told-title = What we changed
feedback-told-none = No decisions yet
feedback-told-none-text = When somebody suggests something and it is decided on, it stands here.
feedback-figures = How it is for us
feedback-hidden = Too few answers to show
feedback-hidden-text = Figures appear when at least eight people were there and at least eight answers are in, so that nobody can be recognised. Several meetings are taken together for that, two weeks after the last of them.
feedback-period = Meetings
feedback-answers = Answers
feedback-few = too few
feedback-about = about { $count }
feedback-from-to = { $from } – { $to }
feedback-share = { $share } ({ $low }–{ $high })
feedback-chart = { $question }: share of people who said yes or rather yes, over time; the table below has the numbers
feedback-figures-caption = Share of those who said yes or rather yes
feedback-figures-note = Rounded to 5 %. In brackets: where the share lies with 95 % confidence; with few answers it is a wide range.
feedback-suggestions-new = New suggestions
feedback-suggestions-none = No suggestion waits for a decision.
feedback-suggestions-decided = Decided
feedback-decide = Decide
feedback-decide-again = Change
feedback-decide-title = A suggestion
feedback-status = What becomes of it
feedback-status-new = new
feedback-status-doing = we are on it
feedback-status-done = done
feedback-status-not-now = not now
feedback-status-kept = not for the circle
feedback-status-doing-hint = The circle reads that work on it has begun.
feedback-status-done-hint = The circle reads what has changed.
feedback-status-not-now-hint = The circle reads why.
feedback-status-kept-hint = For example because it is about somebody. Only those who run the circle see it.
feedback-asked = What was asked for, in your words
feedback-asked-hint = The circle reads this instead of the suggestion itself. Write it so that nobody is recognised by their way of speaking.
feedback-decision = What you decided, and why
feedback-decision-hint = For example: from December we begin ten minutes later, because of the bus.
feedback-decided = Saved. The circle can read it.
feedback-stale = Somebody changed this meanwhile. Both versions are below; please save again.
feedback-saved-meanwhile = Saved by somebody meanwhile
