package org.integrityrisk.app.secret;

import java.security.SecureRandom;
import org.integrityrisk.core.secret.Randomness;
import org.springframework.stereotype.Component;

/** The randomness of the platform. */
@Component
public final class StrongRandomness implements Randomness {

  private final SecureRandom random = new SecureRandom();

  @Override
  public byte[] bytes(int count) {
    byte[] bytes = new byte[count];
    random.nextBytes(bytes);
    return bytes;
  }
}
