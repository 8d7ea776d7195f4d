import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A rule that a programme's directive sets for itself. The general rules are in standard_deadline_rule. */
@Entity({ name: 'deadline_rule' })
export class DeadlineRuleEntity {
  @PrimaryColumn('uuid') id: string;
  @PrimaryColumn('uuid') networkId: string;
  @Column('uuid') programmeId: string;
  @Column('text') code: string;
  @Column('text') obligationKind: string;
  @Column('text') name: string;
  @Column('text') countKind: string;
  @Column('integer') n: number;
  @Column('text', { nullable: true }) monthDay: string | null;
  @Column('text') anchor: string;
  @Column('text') shiftKind: string;
  @Column('text') source: string;
  @Column('boolean') isSourceChecked: boolean;
  @Column('date', { nullable: true }) validFrom: string | null;
}
