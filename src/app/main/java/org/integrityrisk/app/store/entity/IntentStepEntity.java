package org.integrityrisk.app.store.entity;

import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One step of an intent. */
@Table("INTENT_STEP")
public interface IntentStepEntity extends Numbered {

  @NotNull
  @Indexed
  String getIntentId();

  Integer getPosition();

  @StringLength(StringLength.UNLIMITED)
  String getContent();
}
