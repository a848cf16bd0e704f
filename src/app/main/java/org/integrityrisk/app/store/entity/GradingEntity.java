package org.integrityrisk.app.store.entity;

import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** How a risk point came by its level; lists and inputs as JSON. */
@Table("GRADING")
public interface GradingEntity extends Numbered {

  @NotNull
  @Unique
  String getPointId();

  String getLevelCode();

  String getRule();

  @StringLength(StringLength.UNLIMITED)
  String getMatched();

  @StringLength(StringLength.UNLIMITED)
  String getInputs();

  @StringLength(StringLength.UNLIMITED)
  String getMissing();

  String getRegime();

  String getRegimeVersion();

  @StringLength(StringLength.UNLIMITED)
  String getReasonEn();

  @StringLength(StringLength.UNLIMITED)
  String getReasonZh();

  String getOwnLevel();

  @StringLength(StringLength.UNLIMITED)
  String getOwnReason();

  String getOwnUser();

  String getOwnName();
}
