/** Right sides of comparisons. */
package com.atlassian.query.operand;
