package org.integrityrisk.app.store.entity;

import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * An opinion sought before a decision; one for each point, round, step and office or person, which
 * {@code PLACE} holds together.
 */
@Table("SOUGHT_OPINION")
public interface SoughtOpinionEntity extends Numbered {

  @NotNull
  @Unique
  String getPlace();

  @NotNull
  @Indexed
  String getPointId();

  Integer getRoundNumber();

  String getStep();

  String getOfficeCode();

  String getUserKey();

  String getUserName();

  String getAsker();

  Long getAsked();

  /** Support or concern; empty until it is given. */
  String getStance();

  @StringLength(StringLength.UNLIMITED)
  String getWords();

  Long getGiven();
}
