//! Points on the earth and the distance between them.

use crate::Problem;

/// Mean radius of the earth in kilometres (IUGG).
pub const EARTH_KM: f64 = 6371.0088;

/// A place by latitude and longitude in degrees.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    pub lat: f64,
    pub lon: f64,
}

impl Point {
    /// A point; `None` off the globe or where a number is none.
    ///
    /// ```
    /// use floating_catchment::Point;
    /// assert!(Point::new(50.38, 18.95).is_some());
    /// assert!(Point::new(95.0, 18.95).is_none());
    /// ```
    pub fn new(lat: f64, lon: f64) -> Option<Point> {
        ((-90.0..=90.0).contains(&lat) && (-360.0..=360.0).contains(&lon)).then_some(Point { lat, lon })
    }

    /// Great-circle distance in kilometres by the haversine formula. It is the yardstick of the crate: whatever is
    /// quicker inside, who is within a threshold is what this number says.
    ///
    /// ```
    /// use floating_catchment::Point;
    /// let [warsaw, krakow] = [Point { lat: 52.22977, lon: 21.01178 }, Point { lat: 50.06143, lon: 19.93658 }];
    /// assert!((warsaw.km(krakow) - 252.5).abs() < 0.1);
    /// ```
    pub fn km(self, other: Point) -> f64 {
        let (phi, psi) = (self.lat.to_radians(), other.lat.to_radians());
        let half_lat = ((psi - phi) / 2.0).sin();
        let half_lon = ((other.lon.to_radians() - self.lon.to_radians()) / 2.0).sin();
        let a = half_lat * half_lat + phi.cos() * psi.cos() * half_lon * half_lon;
        2.0 * EARTH_KM * a.min(1.0).sqrt().asin()
    }

    /// Longitude brought into −180 … 180.
    pub(crate) fn turned(self) -> f64 {
        if self.lon > 180.0 {
            self.lon - 360.0
        } else if self.lon < -180.0 {
            self.lon + 360.0
        } else {
            self.lon
        }
    }

    pub(crate) fn on_unit_sphere(self) -> [f64; 3] {
        let (sin_lat, cos_lat) = self.lat.to_radians().sin_cos();
        let (sin_lon, cos_lon) = self.lon.to_radians().sin_cos();
        [cos_lat * cos_lon, cos_lat * sin_lon, sin_lat]
    }
}

pub(crate) fn check_points(points: &[Point], what: &'static str) -> Result<(), Problem> {
    match points.iter().position(|p| Point::new(p.lat, p.lon).is_none()) {
        Some(row) => Err(Problem::Nowhere { what, row }),
        None => Ok(()),
    }
}

/// Square of the chord of the unit sphere under a great-circle distance.
pub(crate) fn chord2(km: f64) -> f64 {
    let angle = km / EARTH_KM;
    if angle >= std::f64::consts::PI {
        return 5.0; // more than any two points have
    }
    let half = (angle / 2.0).sin();
    4.0 * half * half
}
