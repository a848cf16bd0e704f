package org.integrityrisk.app.issue;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.integrityrisk.core.inspection.Seeds;
import org.springframework.stereotype.Component;

/** Seeds from the machine's source of chance. */
@Component
public final class RandomSeeds implements Seeds {
  private static final int BYTES = 16;

  private final SecureRandom chance = new SecureRandom();

  @Override
  public String next() {
    byte[] seed = new byte[BYTES];
    chance.nextBytes(seed);
    return HexFormat.of().formatHex(seed);
  }
}
