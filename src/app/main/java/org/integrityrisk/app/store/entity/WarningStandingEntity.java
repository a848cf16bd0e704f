package org.integrityrisk.app.store.entity;

import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Where an early warning stands on its ladder. */
@Table("WARNING_STANDING")
public interface WarningStandingEntity extends Numbered {

  @NotNull
  @Unique
  String getIssueId();

  String getNoticeNumber();

  @Indexed
  String getNoticeDay();

  Integer getEscalations();

  Integer getRejections();

  Integer getLadderEnded();

  Long getSeen();

  String getSuperior();

  Long getSuperiorSeen();

  String getTurnSince();

  /** User key of the one above who was asked; empty when nobody was. */
  String getLaidBefore();

  /** What the warned one held when warned, separated by commas. */
  @StringLength(StringLength.UNLIMITED)
  String getHeld();

  /** User keys of those who stay away from its examination, as JSON. */
  @StringLength(StringLength.UNLIMITED)
  String getRecused();

  /** The reason as JSON. */
  @StringLength(StringLength.UNLIMITED)
  String getReason();
}
