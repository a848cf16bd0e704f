package org.integrityrisk.build.links;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The constant pool of a class file (Java Virtual Machine Specification 4.4), read as far as links
 * to other classes need it.
 */
final class ConstantPool {
  private static final int MAGIC = 0xCAFEBABE;

  private final int[] tags;
  private final int[] first;
  private final int[] second;
  private final String[] texts;

  private ConstantPool(int size) {
    tags = new int[size];
    first = new int[size];
    second = new int[size];
    texts = new String[size];
  }

  static ConstantPool read(InputStream classFile) throws IOException {
    DataInputStream in = new DataInputStream(classFile);
    if (in.readInt() != MAGIC) {
      throw new IOException("not a class file");
    }
    in.readInt();
    ConstantPool pool = new ConstantPool(in.readUnsignedShort());
    for (int index = 1; index < pool.tags.length; index++) {
      index += pool.readEntry(in, index);
    }
    return pool;
  }

  /** Reads one entry; returns how many further indexes it takes up (long and double take two). */
  private int readEntry(DataInputStream in, int index) throws IOException {
    int tag = in.readUnsignedByte();
    tags[index] = tag;
    switch (tag) {
      case 1 -> texts[index] = in.readUTF();
      case 3, 4 -> in.readInt();
      case 5, 6 -> in.readLong();
      case 7, 8, 16, 19, 20 -> first[index] = in.readUnsignedShort();
      case 15 -> in.skipBytes(3);
      case 9, 10, 11, 12, 17, 18 -> {
        first[index] = in.readUnsignedShort();
        second[index] = in.readUnsignedShort();
      }
      default -> throw new IOException("unknown constant " + tag);
    }
    return tag == 5 || tag == 6 ? 1 : 0;
  }

  Stream<Link> links() {
    return IntStream.range(1, tags.length).mapToObj(this::link).flatMap(Optional::stream);
  }

  private Optional<Link> link(int index) {
    return switch (tags[index]) {
      case 1 -> typeNamedBy(texts[index]).map(Link::toClass);
      case 7 -> typeNamedBy(texts[first[index]]).or(() -> plain(index)).map(Link::toClass);
      case 9 -> Optional.of(member(Link.Kind.FIELD, index));
      case 10 -> Optional.of(member(Link.Kind.METHOD, index));
      case 11 -> Optional.of(member(Link.Kind.INTERFACE_METHOD, index));
      default -> Optional.empty();
    };
  }

  private Optional<String> plain(int index) {
    String name = texts[first[index]];
    return name.startsWith("[") ? Optional.empty() : Optional.of(name);
  }

  /**
   * The class of a lone type descriptor: of an array, or of an annotation, which stands as text
   * only.
   */
  private static Optional<String> typeNamedBy(String text) {
    String element = text.replaceFirst("^\\[+", "");
    boolean type = element.matches("L[\\w/$]+;");
    return type ? Optional.of(element.substring(1, element.length() - 1)) : Optional.empty();
  }

  private Link member(Link.Kind kind, int index) {
    int nameAndType = second[index];
    return new Link(
        kind, texts[first[first[index]]], texts[first[nameAndType]], texts[second[nameAndType]]);
  }
}
