package org.integrityrisk.app.store.entity;

import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * An opinion on a risk point; one for each point, round and step, which {@code PLACE} holds
 * together.
 */
@Table("OPINION")
public interface OpinionEntity extends Numbered {

  @NotNull
  @Unique
  String getPlace();

  @NotNull
  @Indexed
  String getPointId();

  Integer getRoundNumber();

  String getStep();

  String getOfficeCode();

  String getStandsInFor();

  String getActsFor();

  String getUserKey();

  String getUserName();

  String getDecision();

  @StringLength(StringLength.UNLIMITED)
  String getWords();

  Long getGiven();

  String getMeetingId();

  String getMet();

  String getLevelCode();

  String getContentHash();

  String getPaper();
}
