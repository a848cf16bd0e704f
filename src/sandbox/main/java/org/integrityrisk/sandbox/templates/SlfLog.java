package org.integrityrisk.sandbox.templates;

import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.runtime.log.LogChute;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Velocity's log. Velocity tells of every reference without a value as information, which nobody
 * wants to read.
 */
public final class SlfLog implements LogChute {
  private static final Logger LOG = LoggerFactory.getLogger("velocity");

  @Override
  public void init(RuntimeServices services) {
    // Nothing to read from the settings.
  }

  @Override
  public void log(int level, String message) {
    if (level >= WARN_ID) {
      LOG.warn(message);
    } else {
      LOG.debug(message);
    }
  }

  @Override
  public void log(int level, String message, Throwable cause) {
    if (level >= WARN_ID) {
      LOG.warn(message, cause);
    } else {
      LOG.debug(message, cause);
    }
  }

  @Override
  public boolean isLevelEnabled(int level) {
    return level >= WARN_ID || LOG.isDebugEnabled();
  }
}
