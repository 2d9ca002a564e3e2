//! What comes with the product, asked as people ask.

use places::{Borders, CommuneKind, Gazetteer, How, Label, Sheet, SizeClass, View, distance_km};

fn found(name: &str) -> (String, How) {
    let poland = Gazetteer::poland();
    let candidates = poland.find(name, Some((50.38, 18.95)));
    let first = candidates.first().unwrap_or_else(|| panic!("nothing is called {name}"));
    (poland.place(first.place).name.clone(), first.how)
}

#[test]
fn everything_is_there() {
    let poland = Gazetteer::poland();
    assert_eq!(poland.communes().len(), 2477);
    let people: u64 = poland.communes().iter().map(|commune| u64::from(commune.population)).sum();
    assert_eq!(people, 37_907_704, "what the office counted at the end of 2021");
    let own: Vec<_> = poland.places().iter().filter(|place| !place.id.starts_with("gmina-")).collect();
    assert_eq!(own.len(), 3649);
    assert!(own.iter().all(|place| place.commune.is_some()));
    let class = |class| own.iter().filter(|place| place.size() == class).count();
    let counted: Vec<usize> = SizeClass::ALL[1..].iter().map(|size| class(*size)).collect();
    assert_eq!(counted, [385, 372, 136, 46, 24, 8, 5]);
    let kinds = |kind| poland.communes().iter().filter(|commune| commune.kind() == kind).count();
    assert_eq!(kinds(CommuneKind::Urban) + kinds(CommuneKind::Rural) + kinds(CommuneKind::UrbanRural), 2477);
}

#[test]
fn every_commune_can_be_asked_for_by_its_name() {
    let poland = Gazetteer::poland();
    for (number, commune) in poland.communes().iter().enumerate() {
        let candidates = poland.find(&commune.name, None);
        assert!(
            candidates.iter().any(|found| poland.place(found.place).commune == Some(number as u16)),
            "{} {}",
            commune.code,
            commune.name
        );
    }
}

#[test]
fn a_name_for_addresses_leads_to_one_place_and_back() {
    let poland = Gazetteer::poland();
    for place in poland.places() {
        assert_eq!(poland.by_slug(&place.slug), Some(place), "{}", place.name);
    }
    assert_eq!(poland.by_slug("tarnowskie-gory").map(|place| place.name.as_str()), Some("Tarnowskie Góry"));
}

#[test]
fn a_name_is_found_as_people_write_it() {
    for (asked, name, how) in [
        ("Tarnowskie Góry", "Tarnowskie Góry", How::Name),
        ("tarnowskie gory", "Tarnowskie Góry", How::Name),
        ("w Tarnowskich Górach", "Tarnowskie Góry", How::Inflected),
        ("Piekarach Śląskich", "Piekary Śląskie", How::Inflected),
        ("w Piekarach", "Piekary Śląskie", How::Short),
        ("piekary", "Piekary Śląskie", How::Short),
        ("w Wieluniu", "Wieluń", How::Inflected),
        ("w Kościanie", "Kościan", How::Inflected),
        ("w Złotoryi", "Złotoryja", How::Inflected),
        ("w Rudzie Śląskiej", "Ruda Śląska", How::Inflected),
        ("w Zielonej Górze", "Zielona Góra", How::Inflected),
        ("w Bytomiu", "Bytom", How::Inflected),
        ("w Katowicach", "Katowice", How::Inflected),
        ("w Sosnowcu", "Sosnowiec", How::Inflected),
        ("do Krakowa", "Kraków", How::Inflected),
        ("w Łodzi", "Łódź", How::Inflected),
        ("w Bielsku-Białej", "Bielsko-Biała", How::Inflected),
        ("w Warszawie", "Warszawa", How::Inflected),
        ("Warsaw", "Warszawa", How::Name),
        ("à Cracovie", "Kraków", How::Name),
        ("Тарновске-Гуры", "Tarnowskie Góry", How::Sound),
        ("Пекары-Слёнске", "Piekary Śląskie", How::Sound),
        ("Пєкари-Шльонські", "Piekary Śląskie", How::Sound),
        ("в Катовице", "Katowice", How::Sound),
        ("у Кракові", "Kraków", How::Sound),
        ("в Варшаве", "Warszawa", How::Sound),
        ("Ченстохова", "Częstochowa", How::Sound),
        ("Гливице", "Gliwice", How::Sound),
        ("Щецин", "Szczecin", How::Sound),
        ("Быдгощ", "Bydgoszcz", How::Sound),
        ("Katowcie", "Katowice", How::Slip),
    ] {
        assert_eq!(found(asked), (name.to_owned(), how), "{asked}");
    }
    assert!(Gazetteer::poland().find("nie śpię", None).is_empty());
    assert!(Gazetteer::poland().find("", None).is_empty());
}

#[test]
fn places_of_one_name_are_told_apart() {
    let poland = Gazetteer::poland();
    let candidates = poland.find("Brzeziny", None);
    assert!(candidates.len() > 1);
    assert!(poland.place(candidates[0].place).town, "the town comes first");
    let mut regions: Vec<String> =
        candidates.iter().map(|found| poland.region_of(poland.place(found.place))).collect();
    assert!(regions.iter().all(|region| !region.is_empty()));
    regions.dedup();
    assert!(regions.len() > 1, "{regions:?}");
}

#[test]
fn a_point_lies_in_its_commune() {
    let (poland, borders) = (Gazetteer::poland(), Borders::poland());
    // The points of the communes' list were made to lie inside; the grid may move a border over a very few.
    let right = poland.communes().iter().enumerate();
    let right = right
        .filter(|(number, commune)| borders.commune_at(commune.lat, commune.lon) == Some(*number))
        .count();
    assert!(right >= 2475, "{right} of 2477");
    let towns = poland.places().iter().filter(|place| place.commune.is_some());
    let wrong = towns
        .filter(|place| borders.commune_at(place.lat, place.lon) != place.commune.map(usize::from))
        .count();
    assert!(wrong <= 20, "{wrong} places lie elsewhere");
    assert_eq!(borders.commune_at(52.52, 13.4), None, "Berlin");
    assert_eq!(borders.commune_at(55.2, 18.0), None, "the sea");
}

#[test]
fn distances_between_towns() {
    let poland = Gazetteer::poland();
    let at = |slug: &str| poland.by_slug(slug).unwrap_or_else(|| panic!("{slug}")).at();
    let km = distance_km(at("katowice"), at("krakow"));
    assert!((67.0..72.0).contains(&km), "{km}");
    assert_eq!(poland.nearest((50.445, 18.86)).map(|place| place.name.as_str()), Some("Tarnowskie Góry"));
}

#[test]
fn a_map_fits_its_budget_and_holds_what_it_shows() {
    let (poland, borders) = (Gazetteer::poland(), Borders::poland());
    let home = poland.by_slug("piekary-slaskie").map(places::Place::at).unwrap_or_default();
    for (km, budget) in [(10.0, 30_000), (30.0, 30_000), (60.0, 30_000), (400.0, 60_000)] {
        let sheet = Sheet::new(View::circle(home, km), 720, 1.6);
        let lines = borders.lines(&sheet, budget);
        assert!(lines.starts_with('M') && lines.len() <= budget, "{km} km: {}", lines.len());
        let shapes = borders.shapes(&sheet, budget * 3);
        let piekary = poland.commune("247100").or_else(|| borders.commune_at(home.0, home.1));
        assert!(shapes.iter().any(|shape| Some(shape.commune) == piekary));
        assert!(shapes.iter().map(|shape| shape.path.len()).sum::<usize>() <= budget * 3);
        let (x, y) = sheet.xy(home.0, home.1);
        assert!(
            (x - f64::from(sheet.width) / 2.0).abs() < 2.0 && (y - f64::from(sheet.height) / 2.0).abs() < 2.0
        );
        let labels = Label::of(poland, &sheet, 12, 7.0);
        assert!(!labels.is_empty() && labels.len() <= 12);
    }
}
