package org.integrityrisk.app.store.entity;

import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/** Which id the host gave to which of our codes. */
@Table("HOST_OBJECT")
public interface HostObjectEntity extends Numbered {

  @NotNull
  String getObjectKind();

  @NotNull
  @Indexed
  String getCode();

  @NotNull
  String getHostId();
}
