package org.integrityrisk.sandbox.config.data;

/** Something that administrators know by its name. */
public interface Named {
  String name();
}
