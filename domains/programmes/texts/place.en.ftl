### Places where circles meet.

place-list-title = Places
place-list-lead = A new name or address shows everywhere at once, also in calendars.
place-list-caption = Places in use
place-list-empty = There is no place yet
place-list-empty-text = Rooms and addresses where you meet will stand here.
place-name = Name
place-room = Room
place-room-hint = In a large building: “room 12, first floor”.
place-address = Address
place-circles = Circles
place-ahead = Ahead
place-new-title = New place
place-edit-title = Change a place
place-edit-text = People of these circles see the new address at once, and planned meetings change in their calendars.
place-used-by = These meet here: { $circles }.
place-used-ahead = { $n ->
    [one] { $n } meeting is planned here.
   *[other] { $n } meetings are planned here.
}
place-added = The place is added.
place-saved = The place is saved. The new words show everywhere.
place-taken = “{ $given }” is already on the list of this town.
place-stale = Somebody changed this place while the form was open. Below is what is saved now; your words are still in the fields.
place-retire-title = We no longer go there
place-retire-text = The place leaves the lists to choose from. Past meetings keep it, and you can take it up again at any time.
place-retire = Offer this place no more
place-retired = The place is no longer offered.
place-retired-ones = Places no longer in use
place-is-retired = This place is no longer in use
place-is-retired-text = It is not on the lists to choose from. Past meetings keep it.
place-again-title = Use it again
place-again-text = The place returns to the lists to choose from.
place-again-do = Offer it again
place-again = The place can be chosen again.
place-has-circle = The circle “{ $circle }” still meets here. Choose another place for it first.
place-has-meetings = { $n ->
    [one] { $n } meeting is still planned here. Move it first.
   *[other] { $n } meetings are still planned here. Move them first.
}
place-has-series = A series of meetings still takes place here. End it first.
