package org.integrityrisk.sandbox.testapp;

import net.java.ao.Entity;

/** A stored text. */
public interface Note extends Entity {
  String getContent();

  void setContent(String content);
}
