shield-nav = Whom I keep away from
shield-title = Whom and where I would rather not meet
shield-lead = In a small town everybody knows everybody. Nobody will see what you write here; we simply do not show you these people and places.
shield-towns = Towns
shield-towns-hint = One in each line. We also leave out people who do not say where they are from.
shield-people = People
shield-people-hint = First name and surname, or the name shown here. One person in each line.
shield-forget = { $n ->
     [one] Show again { $n } person I did not want to see
    *[other] Show again { $n } people I did not want to see
}
shield-promise = This is sealed with your own key. Neither the office nor those who help read it.
shield-saved = Saved. It holds from now on.
shield-many = At most { $most } lines fit here.
shield-stale = This list changed while the page was open. Check it and save once more.
shield-too-often = This list can be changed only a few times a day. Come back to it tomorrow.
shield-not-them = Do not show me this person
shield-not-them-done = You will not see this person again. They will not know.
