package org.integrityrisk.app.store.entity;

import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** That a risk point is to be re-examined, and how that ended. */
@Table("POINT_FLAG")
public interface PointFlagEntity extends Numbered {

  @NotNull
  @Unique
  String getFlagId();

  @NotNull
  @Indexed
  String getIssueId();

  String getPowerCode();

  String getBasisCode();

  String getTitle();

  String getArticle();

  String getState();

  String getChanged();

  String getRaisedBy();

  Long getRaised();

  String getEndedBy();

  @StringLength(StringLength.UNLIMITED)
  String getReason();

  /** Empty while the flag stands. */
  Long getEnded();
}
