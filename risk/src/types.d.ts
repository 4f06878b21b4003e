/** What `columns` gives for each column, as JSON. Columns count from 0. Never holds values. */
export interface ColumnView {
  column: number;
  header: string | null;
  /** Records that have nothing in it. */
  empty: number;
  /** Different values, without the empty one. */
  different: number;
  /** Records with a value that no other record has. */
  unique: number;
  kind:
    | 'identifier'
    | 'date'
    | 'age'
    | 'postcode'
    | 'sex'
    | 'place'
    | 'occupation'
    | 'trait'
    | 'sensitive'
    | 'number'
    | 'category'
    | 'text';
  /** Looks like a quasi-identifier; a person decides. */
  quasi: boolean;
  sensitive: boolean;
}

/** What `risk` is asked, as JSON. Columns count from 0. */
export interface RiskRequest {
  quasi: number[];
  sensitive?: number[];
  targetK: number;
}

/** A step of a suggestion, and what the table is like after it. */
export interface ReachedView {
  step: {
    column: number;
    to: 'month' | 'year' | 'decade' | 'age-bucket' | 'first-characters' | 'round-down' | 'drop';
    /** The width of an age bucket in years, how many characters stay, or what is rounded down to. */
    by?: number;
  };
  k: number;
  belowTarget: number;
  /** Of what the column tells, in thousandths. */
  lostThousandths: number;
}

/** What `risk` gives, as JSON; docs/risk.md says what the figures mean. Never holds values. */
export interface RiskView {
  risk: {
    records: number;
    classes: number;
    k: number;
    unique: number;
    below5: number;
    below11: number;
    histogram: { size: number; classes: number }[];
    averageRiskMillionths: number;
    highestRiskMillionths: number;
    diversity: { column: number; distinct: number; entropyThousandths: number; sameValue: number }[];
  };
  suggestions: {
    targetK: number;
    k: number;
    belowTarget: number;
    single: ReachedView[];
    path: ReachedView[];
    reached: boolean;
  };
}

/** What both functions throw, unless the module itself trapped (`WebAssembly.RuntimeError`). Never quotes the table. */
export interface RiskError {
  code: string;
  message: string;
}
