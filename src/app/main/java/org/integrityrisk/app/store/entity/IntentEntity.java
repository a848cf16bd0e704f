package org.integrityrisk.app.store.entity;

import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What an action over many issues is going to do, and how far it has come. */
@Table("INTENT")
public interface IntentEntity extends Numbered {

  @NotNull
  @Unique
  String getIntentId();

  String getKind();

  String getActor();

  Long getOpened();

  @StringLength(StringLength.UNLIMITED)
  String getHeader();

  @Indexed
  String getPhase();

  Integer getStepsDone();

  Long getTouched();
}
