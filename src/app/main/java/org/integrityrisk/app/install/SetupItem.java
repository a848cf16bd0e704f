package org.integrityrisk.app.install;

import org.integrityrisk.core.text.LocalizedText;

/**
 * One object that the set-up makes in the host.
 *
 * @param kind kind of the object
 * @param code our stable code, unique among its kind
 * @param name its name in both languages; the host gets the one of the set-up
 */
public record SetupItem(SetupKind kind, String code, LocalizedText name) {

  /** The object once the host has given it an id. */
  HostObject withId(String hostId) {
    return new HostObject(kind, code, hostId);
  }
}
