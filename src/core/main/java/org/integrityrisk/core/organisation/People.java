package org.integrityrisk.core.organisation;

import java.util.Optional;

/** The people the host knows. */
public interface People {

  /** The key of the active user with this key or user name; empty when there is none. */
  Optional<String> keyOf(String keyOrUserName);

  /** The name to show for a user key; empty when the user is gone. */
  Optional<String> displayName(String key);
}
