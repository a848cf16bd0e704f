package org.integrityrisk.app.store.entity;

import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Something that was done with a control measure. */
@Table("MEASURE_ACT")
public interface MeasureActEntity extends Numbered {

  @NotNull
  @Unique
  String getActId();

  @NotNull
  @Indexed
  String getMeasureId();

  String getKind();

  Integer getVersionNumber();

  String getStage();

  @StringLength(StringLength.UNLIMITED)
  String getContent();

  String getResponsible();

  String getDue();

  String getHeld();

  String getLetter();

  String getSubjectCode();

  @StringLength(StringLength.UNLIMITED)
  String getNote();

  @StringLength(StringLength.UNLIMITED)
  String getRefersTo();

  String getUserKey();

  String getUserName();

  Long getRecorded();
}
