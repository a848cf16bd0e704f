package org.integrityrisk.app.store.entity;

import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * What a publicity shows of a point; {@code PLACE} admits a point once in a round of its review.
 */
@Table("PUBLICITY_POINT")
public interface PublicityPointEntity extends Numbered {

  @NotNull
  @Unique
  String getPlace();

  @NotNull
  @Indexed
  String getPublicityId();

  @NotNull
  @Indexed
  String getPointId();

  String getPointKey();

  Integer getRoundNumber();

  Integer getPosition();

  String getTitle();

  @StringLength(StringLength.UNLIMITED)
  String getContent();

  String getDepartment();

  String getDepartmentName();

  String getPostName();

  String getLevelCode();

  @StringLength(StringLength.UNLIMITED)
  String getLevelNames();

  @StringLength(StringLength.UNLIMITED)
  String getReasons();

  String getContentHash();
}
