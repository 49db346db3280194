/** What the portal's workbooks have in common. */
package id.runut.umum.excel;
