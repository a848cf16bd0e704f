package org.integrityrisk.app.store.entity;

import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Whether a person wants notices as mails. */
@Table("MAIL_WISH")
public interface MailWishEntity extends Numbered {

  @NotNull
  @Unique
  String getUserKey();

  String getWish();
}
