package org.integrityrisk.app.store.entity;

import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What lists need to know of a slip, an item held or a deployment. */
@Table("PAPER")
public interface PaperEntity extends Numbered {

  @NotNull
  @Unique
  String getPaperId();

  @NotNull
  String getKind();

  @NotNull
  @Indexed
  String getProjectKey();

  String getUnitCode();

  @Indexed
  String getDepartment();

  String getLevelCode();

  String getLevelNow();

  String getStateCode();

  Integer getOpenNow();

  Integer getFlagged();

  String getDue();

  String getOwnerKey();

  String getHolder();

  Long getStarted();

  @StringLength(StringLength.MAX_LENGTH)
  String getTitle();

  @StringLength(StringLength.MAX_LENGTH)
  String getSearchText();

  Integer getHeadcount();
}
