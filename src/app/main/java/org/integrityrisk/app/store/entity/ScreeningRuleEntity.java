package org.integrityrisk.app.store.entity;

import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A rule as it was when a screening was opened, or as it acts by itself. */
@Table("SCREENING_RULE")
public interface ScreeningRuleEntity extends Numbered {

  @NotNull
  @Unique
  String getPlace();

  @NotNull
  String getProjectKey();

  /** Empty for a rule that acts by itself. */
  @Indexed
  String getScreeningId();

  String getRuleCode();

  Integer getRuleOrder();

  String getAsks();

  @StringLength(StringLength.MAX_LENGTH)
  String getNameEn();

  @StringLength(StringLength.MAX_LENGTH)
  String getNameZh();

  Integer getDays();

  Integer getMonths();

  Integer getTimes();

  /** Codes of levels, a JSON list. */
  @StringLength(StringLength.MAX_LENGTH)
  String getLevels();

  String getColour();

  String getEffect();
}
