package org.integrityrisk.app.store.entity;

import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/** What a power rests on. */
@Table("POWER_BASIS")
public interface PowerBasisEntity extends Numbered {

  @NotNull
  @Indexed
  String getPowerCode();

  Integer getPlace();

  String getCode();

  String getTitle();

  String getArticle();

  String getState();

  /** Day of the amendment or repeal, as ISO text. */
  String getChanged();
}
