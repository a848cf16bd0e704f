package org.integrityrisk.app.store.entity;

import net.java.ao.schema.Indexed;
import net.java.ao.schema.Table;

/** A member of a special body of a unit; a row without a member says that the body exists. */
@Table("BODY_MEMBER")
public interface BodyMemberEntity extends Numbered {

  @Indexed
  String getUnitCode();

  String getBodyCode();

  Integer getPlace();

  @Indexed
  String getMember();
}
