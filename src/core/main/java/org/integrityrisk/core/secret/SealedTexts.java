package org.integrityrisk.core.secret;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Several texts as the bytes that are sealed. They are filled up to a round length, so that the
 * length of what is stored does not tell how much was said.
 */
public final class SealedTexts {

  private static final int ROUND = 1024;

  private SealedTexts() {}

  public static byte[] write(List<String> texts) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      DataOutputStream out = new DataOutputStream(bytes);
      out.writeInt(texts.size());
      for (String text : texts) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(content.length);
        out.write(content);
      }
      return Arrays.copyOf(bytes.toByteArray(), (bytes.size() / ROUND + 1) * ROUND);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
  }

  public static List<String> read(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      List<String> texts = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        texts.add(new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
      }
      return texts;
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
  }
}
