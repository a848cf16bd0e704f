package org.integrityrisk.sandbox.jql;

import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;

/** Makes a query of a text. */
final class JqlParsing {
  private JqlParsing() {}

  /**
   * The query.
   *
   * @throws JqlException {@code jql.syntax} with column and token, {@code jql.syntax.end} when the
   *     text ends too early
   */
  static JqlQuery parse(String text) {
    JqlLexer lexer = new JqlLexer(CharStreams.fromString(text));
    JqlParser parser = new JqlParser(new CommonTokenStream(lexer));
    lexer.removeErrorListeners();
    parser.removeErrorListeners();
    parser.addErrorListener(new Refusal());
    return new SyntaxTree(text).query(parser.query());
  }

  private static final class Refusal extends BaseErrorListener {
    @Override
    public void syntaxError(
        Recognizer<?, ?> recognizer,
        Object symbol,
        int line,
        int column,
        String message,
        RecognitionException cause) {
      if (symbol instanceof Token token && token.getType() != Token.EOF) {
        throw new JqlException("jql.syntax", column + 1, token.getText());
      }
      throw new JqlException("jql.syntax.end");
    }
  }
}
