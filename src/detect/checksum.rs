//! placeholder until PATTERNS lands
