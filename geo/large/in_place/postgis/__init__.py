"""A table, view or query of PostgreSQL with PostGIS, read by the view.

Who a reader is there, and with what password, stands in the service file (``PGSERVICEFILE``, ``~/.pg_service.conf``) or
in ``~/.pgpass``, as for every program that uses PostgreSQL: nothing of it is written anywhere by this one.
"""
