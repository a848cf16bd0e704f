/** The part of JQL that the sandbox understands. */
grammar Jql;

options {
  caseInsensitive = true;
}

query: disjunction? (ORDER BY sort (COMMA sort)*)? EOF;

disjunction: conjunction (OR conjunction)*;

conjunction: factor (AND factor)*;

factor
  : NOT factor                        # negation
  | LPAREN disjunction RPAREN         # group
  | field comparator operand          # comparison
  | field (NOT)? IN operandList       # membership
  | field IS (NOT)? EMPTY             # emptiness
  ;

comparator: EQ | NE | LT | LE | GT | GE | LIKE | UNLIKE;

field: text (LBRACKET text RBRACKET)?;

operand: function | EMPTY | text;

operandList: LPAREN operand (COMMA operand)* RPAREN | function;

function: text LPAREN (text (COMMA text)*)? RPAREN;

sort: field direction=(ASC | DESC)?;

text: QUOTED | WORD;

AND: 'and' | '&&' | '&';
OR: 'or' | '||' | '|';
NOT: 'not' | '!';
IN: 'in';
IS: 'is';
EMPTY: 'empty' | 'null';
ORDER: 'order';
BY: 'by';
ASC: 'asc';
DESC: 'desc';
LE: '<=';
GE: '>=';
LT: '<';
GT: '>';
NE: '!=';
UNLIKE: '!~';
EQ: '=';
LIKE: '~';
LPAREN: '(';
RPAREN: ')';
LBRACKET: '[';
RBRACKET: ']';
COMMA: ',';
QUOTED: '"' (ESCAPE | ~["\\])* '"' | '\'' (ESCAPE | ~['\\])* '\'';
WORD: ~[\p{White_Space}()[\],"'=!<>~&|;\\]+;
SPACE: [\p{White_Space}]+ -> skip;
OTHER: .;

fragment ESCAPE: '\\' .;
