/** A step that makes a column coarser, as a rule of a policy. */
import type { RiskColumn, RiskStep } from '../engine/protocol';
import type { RawPolicy } from './policy';

/** The rule that does a step, or `null` where no operator does it. `kinds`: names of those that there are. */
export function ruleOf(
  step: RiskStep,
  column: RiskColumn,
  kinds: readonly string[],
): Record<string, unknown> | null {
  const columns = [column.header || column.column + 1];
  const kind = (name: string): string => (kinds.includes(name) ? name : 'OTHER');
  switch (step.to) {
    case 'month':
    case 'year':
    case 'decade':
      // A column of days that is a quasi-identifier is most often one of births, and the kind changes nothing here.
      return { columns, as: kind('DATE_OF_BIRTH'), operator: 'generalise', to: step.to };
    case 'age-bucket':
      return { columns, as: kind('AGE'), operator: 'generalise', to: 'age-bucket', width: step.by ?? 10 };
    case 'first-characters':
      return step.by === 3 && kinds.includes('POSTAL_CODE')
        ? { columns, as: 'POSTAL_CODE', operator: 'generalise', to: 'zip3' }
        : { columns, as: kind('POSTAL_CODE'), operator: 'mask', keepFirst: step.by ?? 0, shape: true };
    case 'drop':
      return { columns, as: 'OTHER', operator: 'remove' };
    default:
      return null;
  }
}

/** The policy with a rule before all others: the first that fits decides. */
export function withRule(policy: RawPolicy, rule: Record<string, unknown>): RawPolicy {
  return { ...policy, rules: [rule, ...(Array.isArray(policy.rules) ? policy.rules : [])] };
}
