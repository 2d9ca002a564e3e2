### Scales: filled in when somebody chooses, opened by nobody else.

scale-nav = How I am
scale-list-title = How I am
scale-list-lead = Short questionnaires that help you see how you are, today and over time. You choose whether and when. Only you can open your answers.
scale-list-note = A questionnaire is not a diagnosis. If the result worries you, talk about it with somebody you trust, or with your facilitator.
scale-name-phq-9 = Mood
scale-name-gad-7 = Worry
scale-name-dass-21 = Mood, anxiety and tension
scale-name-ucla-3 = Loneliness
scale-part-depression = Low mood
scale-part-anxiety = Anxiety
scale-part-stress = Tension
scale-questions =
    { $count ->
        [one] { $count } question.
       *[other] { $count } questions.
    }
scale-days =
    { $count ->
        [one] About the last day.
       *[other] About the last { $count } days.
    }
scale-last = Last filled in on { $day }
scale-go-on = Go on
scale-begin-title = Fill in
scale-begin = Begin
scale-rings-title = Before you begin
scale-rings-text = One question asks about thoughts of death or of hurting yourself. If you say that you have them, we show numbers to call at once, and a person on duty here learns of this one answer. They see none of the others. You may leave the question out.
scale-foreign = Not yet in your language
scale-foreign-text = We show only wordings that their authors have released, and translate nothing ourselves: a scale is right only in tested words.
scale-provisional = One sentence of this wording is still being compared with the official file.
scale-lang = Language of the questions
scale-count = May the score help to see whether a circle helps?
scale-count-hint = Only the number of points is counted, without your name and answers, and shown only for many people together. You can forget a sheet later, and with it what was counted.
scale-count-nobody = No, it is only for me
scale-count-circle = Yes, for the circle “{ $circle }”
scale-source = Where this questionnaire comes from
scale-progress = Where you are
scale-page-of = page { $page } of { $pages }
scale-leave-out = Any question may be left out. Every page is saved when you go on; you can stop and come back.
scale-next = Save and go on
scale-finish = Finish
scale-finished = This sheet is finished. You can fill in a new one whenever you like.
scale-edition-changed = The questionnaire has changed since you began. Please begin a new sheet; your earlier answers are kept and not mixed with the new ones.
scale-empty = No question is answered yet. Please answer at least one, or come back later.
scale-help-title = You do not have to carry this alone
scale-help-lead = You answered that you have had thoughts of death or of hurting yourself. Many people have such thoughts when it is very hard, and talking helps. If you are in danger now, please call.
scale-help-duty = A person on duty here has been told that you may need somebody. They will try to reach you in the way you gave us, as soon as they can; that can take some hours.
scale-help-go-on = Go on with the questionnaire
scale-result-title = Thank you
scale-result-note = One sheet is a moment. The line over time says more.
scale-points-of = { $points } of { $most } points.
scale-means-little = Few difficulties of this kind.
scale-means-some = Some difficulties of this kind. It can help to tell somebody about it.
scale-means-much = Many difficulties of this kind. It is worth talking to a professional soon; your facilitator can help to find one.
scale-moved-better = Since the first time: clearly fewer ({ $points } points or more).
scale-moved-same = Since the first time: no clear change. A difference below { $points } points can be chance.
scale-moved-worse = Since the first time: clearly more ({ $points } points or more). Please tell somebody.
scale-missing = Too many questions were left out for a score of every part.
scale-counted = The points of this sheet are counted for your circle, without your name.
scale-to-line = My line over time
scale-chart = { $part }: points over time; the table below has the numbers
scale-table = { $part }: at most { $most } points, more means more difficulties
scale-day = Day
scale-points = Points
scale-means = What it means
scale-forget = Forget this sheet
scale-forget-title = Forget this sheet?
scale-forget-text = Your answers are destroyed, and whatever was counted of them goes too. This cannot be undone.
scale-forget-yes = Forget it
scale-forgotten = The sheet is forgotten.
