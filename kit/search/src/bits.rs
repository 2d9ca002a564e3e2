/// A set of documents, one bit each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bits {
    blocks: Vec<u64>,
    len: usize,
}

impl Bits {
    pub fn none(len: usize) -> Self {
        Bits { blocks: vec![0; len.div_ceil(64)], len }
    }
    pub fn all(len: usize) -> Self {
        let mut bits = Bits { blocks: vec![u64::MAX; len.div_ceil(64)], len };
        if let Some(last) = bits.blocks.last_mut()
            && !len.is_multiple_of(64)
        {
            *last = (1 << (len % 64)) - 1;
        }
        bits
    }
    pub fn set(&mut self, at: usize) {
        self.blocks[at / 64] |= 1 << (at % 64);
    }
    pub fn has(&self, at: usize) -> bool {
        self.blocks[at / 64] >> (at % 64) & 1 == 1
    }
    pub fn and(&mut self, other: &Bits) {
        for (mine, theirs) in self.blocks.iter_mut().zip(&other.blocks) {
            *mine &= theirs;
        }
    }
    pub fn or(&mut self, other: &Bits) {
        for (mine, theirs) in self.blocks.iter_mut().zip(&other.blocks) {
            *mine |= theirs;
        }
    }
    pub fn count(&self) -> u32 {
        self.blocks.iter().map(|block| block.count_ones()).sum()
    }
    /// How many are in both.
    pub fn shared(&self, other: &Bits) -> u32 {
        self.blocks.iter().zip(&other.blocks).map(|(mine, theirs)| (mine & theirs).count_ones()).sum()
    }
    pub fn is_empty(&self) -> bool {
        self.blocks.iter().all(|block| *block == 0)
    }
    pub fn iter(&self) -> impl Iterator<Item = usize> + '_ {
        self.blocks.iter().enumerate().flat_map(|(at, block)| {
            let mut left = *block;
            std::iter::from_fn(move || {
                (left != 0).then(|| {
                    let bit = left.trailing_zeros() as usize;
                    left &= left - 1;
                    at * 64 + bit
                })
            })
        })
    }
    pub fn bytes(&self) -> usize {
        self.blocks.len() * 8
    }
    /// How many documents there are, in the set or not.
    pub fn universe(&self) -> usize {
        self.len
    }
}
