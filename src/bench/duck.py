"""Prints the first column of what DuckDB answers: duck.py SQL (pip install duckdb)."""
import sys

import duckdb

for row in duckdb.sql(sys.argv[1]).fetchall():
    print(row[0])
