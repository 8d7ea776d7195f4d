import { type BasisPoints, Money } from '#kernel';
import { type Funding, type Lens, type RunwayParams } from './plan.js';

/**
 * The share of a funding that a lens counts. REJECTED, WITHDRAWN and REVOKED never count; COMMITTED always in full,
 * whatever weight the funding has of its own.
 */
export function countedBp(
  funding: Pick<Funding, 'status' | 'weightBp'>, lens: Lens, weightsBp: RunwayParams['weightsBp'],
): BasisPoints {
  switch (funding.status) {
    case 'COMMITTED': return Money.wholeBp;
    case 'REJECTED': case 'WITHDRAWN': case 'REVOKED': return 0;
    case 'APPLIED': case 'STARTED_AT_OWN_RISK': return hopeBp(funding, lens, weightsBp.APPLIED);
    case 'PLANNED': return hopeBp(funding, lens, weightsBp.PLANNED);
  }
}

function hopeBp(funding: Pick<Funding, 'weightBp'>, lens: Lens, byStatusBp: BasisPoints): BasisPoints {
  switch (lens) {
    case 'SECURED': return 0;
    case 'EXPECTED': return funding.weightBp ?? byStatusBp;
    case 'BEST': return Money.wholeBp;
  }
}
