package org.integrityrisk.core.tip;

import java.util.List;

/** Whether the public page takes tips for a project; off until an administrator switches it on. */
public interface TipSettings {

  /** Keys of the projects whose page is on. */
  List<String> open();

  void set(String project, boolean open);
}
