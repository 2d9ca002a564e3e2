### Outcomes: who got better, stayed, or left, with honest uncertainty.

outcome-nav = Does it help
outcome-title = Does it help?
outcome-lead = Who got better, who stayed as they were, who left. Only for many people together, and always with the uncertainty.
outcome-none = No circle yet
outcome-none-text = When there are circles with closed registers, their figures stand here.
outcome-programmes = Programmes
outcome-circles = Circles
outcome-staying = Who stays
outcome-hidden = Too few to show
outcome-hidden-people = Figures appear when at least eight people have come, so that nobody can be recognised.
outcome-hidden-pairs = Change is shown when at least eight members have filled in the same scale twice and agreed to have it counted.
outcome-people = People who came: { $count }
outcome-active = Attendances with active participation: { $share }
outcome-median =
    Half have left after { $weeks ->
        [one] { $weeks } week
       *[other] { $weeks } weeks
    }.
outcome-median-none = More than half still come.
outcome-after = After
outcome-weeks =
    { $count ->
        [one] { $count } week
       *[other] { $count } weeks
    }
outcome-still = Still coming
outcome-staying-caption = Share still coming, with 95 % interval
outcome-staying-note =
    Kaplan–Meier, rounded to 5 %. Somebody not seen for { $weeks ->
        [one] { $weeks } week
       *[other] { $weeks } weeks
    } counts as having left on the day they were last seen.
outcome-change = Who got better
outcome-change-caption = Between the first and the last sheet of the same person
outcome-scale = Scale
outcome-twice = Seen twice or more
outcome-once = Once only
outcome-better = Reliably better
outcome-same = As before
outcome-worse = Reliably worse
outcome-mean = Mean change, points
outcome-effect = Effect size (Hedges g)
outcome-change-note = Fewer points are fewer difficulties. Reliable: more than the scale wavers by itself (Jacobson and Truax; NHS Talking Therapies for PHQ-9 and GAD-7). In brackets the 95 % interval. Without a group to compare with, nobody can say how much would have changed anyway.
outcome-too-few = Too few pairs to show: { $scales }.
outcome-few = a few
outcome-about = about { $count }
outcome-between = { $value } ({ $low } … { $high })
