//! Vouchers: hours for people on paper. Whoever shows the code may use it, once; or only one person may.
//!
//! A voucher is an allocation with a code. Of the code only a keyed hash is kept, so it can be printed once, when it is made.
//! Sixteen characters of an alphabet without look-alikes leave 2⁸⁰ codes, and tries are counted all the same.

pub mod actions;
mod code;
mod pages;
mod store;

use people::{Door, Roles, Routes};

pub(crate) use actions::{counts, give_back, source, use_up};
pub(crate) use code::{new as new_code, normal};

pub fn routes() -> Routes {
    let manage = Door::Of(Roles::MANAGE);
    Routes::new()
        .get("/work/credits/funds/{fund}/vouchers", manage, pages::new_form)
        .post("/work/credits/funds/{fund}/vouchers", manage, pages::make)
        .post("/work/credits/funds/{fund}/vouchers/{id}/withdraw", manage, pages::withdraw)
}
