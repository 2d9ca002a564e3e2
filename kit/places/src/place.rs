/// The mean radius of the Earth, kilometres.
const RADIUS: f64 = 6371.0088;

/// A populated place, or a commune that has no place of its own name.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    /// The source's own id (GeoNames), or `gmina-` with six digits.
    pub id: String,
    /// For addresses: the folded name, with the county where it is not alone.
    pub slug: String,
    pub name: String,
    pub lat: f64,
    pub lon: f64,
    pub population: u32,
    /// Has town rights.
    pub town: bool,
    /// Its commune, by number.
    pub commune: Option<u16>,
}

impl Place {
    pub fn at(&self) -> (f64, f64) {
        (self.lat, self.lon)
    }
    pub fn size(&self) -> SizeClass {
        SizeClass::of(self.town, self.population)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CommuneKind {
    Urban,
    Rural,
    UrbanRural,
}

/// A commune (gmina).
#[derive(Clone, Debug, PartialEq)]
pub struct Commune {
    /// TERYT, seven digits. The last is the kind and changes now and then: join by the first six.
    pub code: String,
    pub name: String,
    pub county: String,
    pub region: String,
    pub population: u32,
    pub area_km2: f64,
    /// A point inside.
    pub lat: f64,
    pub lon: f64,
}

impl Commune {
    pub fn kind(&self) -> CommuneKind {
        match self.code.as_bytes().get(6) {
            Some(b'1') => CommuneKind::Urban,
            Some(b'3') => CommuneKind::UrbanRural,
            _ => CommuneKind::Rural,
        }
    }
    pub fn size(&self) -> SizeClass {
        SizeClass::of(self.kind() != CommuneKind::Rural, self.population)
    }
}

/// The classes in which Statistics Poland counts towns, by inhabitants.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SizeClass {
    /// Not a town.
    Village,
    Below5k,
    Below20k,
    Below50k,
    Below100k,
    Below200k,
    Below500k,
    Large,
}

impl SizeClass {
    pub const ALL: [SizeClass; 8] = [
        SizeClass::Village,
        SizeClass::Below5k,
        SizeClass::Below20k,
        SizeClass::Below50k,
        SizeClass::Below100k,
        SizeClass::Below200k,
        SizeClass::Below500k,
        SizeClass::Large,
    ];

    pub fn of(town: bool, population: u32) -> Self {
        match population {
            _ if !town => SizeClass::Village,
            0..5_000 => SizeClass::Below5k,
            5_000..20_000 => SizeClass::Below20k,
            20_000..50_000 => SizeClass::Below50k,
            50_000..100_000 => SizeClass::Below100k,
            100_000..200_000 => SizeClass::Below200k,
            200_000..500_000 => SizeClass::Below500k,
            _ => SizeClass::Large,
        }
    }
}

/// Along a great circle, kilometres.
pub fn distance_km(a: (f64, f64), b: (f64, f64)) -> f64 {
    let (lat_a, lat_b) = (a.0.to_radians(), b.0.to_radians());
    let half = |angle: f64| (angle.to_radians() / 2.0).sin().powi(2);
    let h = half(b.0 - a.0) + lat_a.cos() * lat_b.cos() * half(b.1 - a.1);
    2.0 * RADIUS * h.sqrt().min(1.0).asin()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances_are_those_of_a_sphere() {
        let quarter = std::f64::consts::FRAC_PI_2 * RADIUS;
        assert!((distance_km((0.0, 0.0), (0.0, 90.0)) - quarter).abs() < 1e-6);
        assert!((distance_km((90.0, 0.0), (-90.0, 33.0)) - 2.0 * quarter).abs() < 1e-6);
        assert_eq!(distance_km((50.38, 18.95), (50.38, 18.95)), 0.0);
    }

    #[test]
    fn classes_begin_where_the_office_says() {
        let class = |people| SizeClass::of(true, people);
        assert_eq!(class(4_999), SizeClass::Below5k);
        assert_eq!(class(5_000), SizeClass::Below20k);
        assert_eq!(class(499_999), SizeClass::Below500k);
        assert_eq!(class(500_000), SizeClass::Large);
        assert_eq!(SizeClass::of(false, 9_000), SizeClass::Village);
    }
}
