package org.integrityrisk.app.store.entity;

import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** What a meeting decided on one point. */
@Table("MEETING_DECISION")
public interface MeetingDecisionEntity extends Numbered {

  @NotNull
  @Indexed
  String getMeetingId();

  Integer getPosition();

  String getPointKey();

  String getDecision();

  @StringLength(StringLength.UNLIMITED)
  String getOpinion();

  /** Votes in favour; empty when no votes were counted. */
  Integer getVotesFor();

  Integer getVotesAgainst();

  Integer getVotesAbstained();

  /** Code of the level that the meeting set in place of the point's; empty as a rule. */
  String getOwnLevel();

  @StringLength(StringLength.UNLIMITED)
  String getOwnReason();
}
