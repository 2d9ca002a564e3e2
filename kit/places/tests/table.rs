//! Places of any country from a table.

use places::{Gazetteer, How};

#[test]
fn rows_that_cannot_be_used_are_named_and_the_rest_is_taken() {
    let table = "\u{feff}id,name,lat,lon,pop,extra\n1,Saint-Étienne,45.43,4.39,172565,x\n2,,45,4,1\n3,Nulle part,0,0,5\n\
        4,Lyon,95.7,4.8,5\n5,Bourg,quarante,5.2,9\n6,\"Val, le\",45.1,5.0,\n7,Court\n";
    let (places, problems) = Gazetteer::from_csv(table);
    assert_eq!(
        places.places().iter().map(|place| place.name.as_str()).collect::<Vec<_>>(),
        ["Saint-Étienne", "Val, le"]
    );
    let said: Vec<_> = problems.iter().map(|problem| (problem.line, problem.column, problem.why)).collect();
    assert_eq!(
        said,
        [
            (3, "name", "missing"),
            (4, "lat", "nowhere"),
            (5, "lat", "out-of-range"),
            (6, "lat", "not-a-number"),
            (8, "lat", "missing")
        ]
    );
    let found = places.find("à saint etienne", None);
    assert_eq!((found.len(), found[0].how), (1, How::Name));
    assert_eq!(places.region_of(places.place(0)), "");
}

#[test]
fn a_table_without_its_columns_is_refused() {
    let (places, problems) = Gazetteer::from_csv("name;lat\nLyon;45\n");
    assert!(places.places().is_empty());
    assert_eq!(
        problems.iter().map(|problem| problem.column).collect::<Vec<_>>(),
        ["id", "name", "lat", "lon", "pop"]
    );
    assert!(Gazetteer::from_csv("").0.places().is_empty());
}
