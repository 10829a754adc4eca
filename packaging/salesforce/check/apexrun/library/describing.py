"""Schema: what describes say of objects and fields, as the running user sees them."""

from __future__ import annotations

from apexrun.database.access import Access
from apexrun.library.library import Function, Part
from apexrun.schema.field import Field
from apexrun.schema.objects import Schema
from apexrun.schema.permissions import CREATE, DELETE, EDIT, READ
from apexrun.schema.records import get, put
from apexrun.values.faults import ApexError
from apexrun.values.kinds import (
    ApexMap,
    Bag,
    EnumValue,
    FieldToken,
    ObjectToken,
    Record,
    Value,
)


class FieldMap(ApexMap):
    """Tokens of fields by their names, whose case does not matter."""

    def get(self, key: Value, default: Value = None) -> Value:
        return super().get(key.lower() if isinstance(key, str) else key, default)

    def __contains__(self, key: object) -> bool:
        return super().__contains__(key.lower() if isinstance(key, str) else key)


def described(name: str) -> Bag:
    """DescribeSObjectResult."""
    fields = Bag("FieldSets", {"object": name})
    return Bag("DescribeSObjectResult", {"object": name, "fields": fields})


class Describing:
    def __init__(self, schema: Schema, access: Access) -> None:
        self._schema = schema
        self._access = access

    def part(self) -> Part:
        return Part(
            functions={"schema.getglobaldescribe": self._global},
            methods={
                "describesobjectresult": self._object_methods(),
                "describefieldresult": self._field_methods(),
                "fieldsets": {"getmap": self._field_map},
                "picklistentry": {
                    "getvalue": lambda it: it.properties["value"],
                    "getlabel": lambda it: it.properties["value"],
                    "isactive": lambda _: True,
                    "isdefaultvalue": lambda it: it.properties["default"],
                },
                "sobjecttype": {
                    "getdescribe": lambda it: described(it.object),
                    "newsobject": lambda it, *_: Record(it.object),
                },
                "sobjectfield": {"getdescribe": self._described_field},
                "sobject": {
                    "get": lambda it, name: get(self._schema, it, _name(name)),
                    "put": self._put,
                    "getsobjecttype": lambda it: ObjectToken(it.object),
                    "clone": self._clone,
                },
                "id": {"getsobjecttype": lambda it: ObjectToken(self._schema.of_id(it).name)},
                "type": {"getname": lambda it: it.name},
            },
            enums=("DisplayType", "SoapType"),
        )

    def _object_methods(self) -> dict[str, Function]:
        may, prefix = self._access.may, self._prefix
        return {
            "getname": _object_of,
            "getlabel": _object_of,
            "getkeyprefix": prefix,
            "getsobjecttype": lambda it: ObjectToken(_object_of(it)),
            "isaccessible": lambda it: may(_object_of(it), READ),
            "isqueryable": lambda it: may(_object_of(it), READ),
            "iscreateable": lambda it: may(_object_of(it), CREATE),
            "isupdateable": lambda it: may(_object_of(it), EDIT),
            "isdeletable": lambda it: may(_object_of(it), DELETE),
            "iscustom": lambda it: _object_of(it).endswith("__c"),
        }

    def _field_methods(self) -> dict[str, Function]:
        access = self._access

        def of(it: Bag) -> tuple[str, str]:
            return it.properties["object"], it.properties["field"].name

        def field(it: Bag) -> Field:
            found: Field = it.properties["field"]
            return found

        return {
            "getname": lambda it: field(it).name,
            "getlabel": lambda it: field(it).name,
            "getlength": lambda it: field(it).length,
            "getsobjecttype": lambda it: ObjectToken(it.properties["object"]),
            "gettype": lambda it: EnumValue(field(it).display_type, "DisplayType"),
            "getpicklistvalues": lambda it: _entries(field(it)),
            "iscustom": lambda it: field(it).is_custom,
            "iscreateable": lambda it: access.may_write_field(*of(it)),
            "isupdateable": lambda it: access.may_write_field(*of(it)),
            "isaccessible": lambda it: access.may_read_field(*of(it)),
            "isnillable": lambda it: not field(it).is_required and field(it).type != "Checkbox",
            "isdefaultedoncreate": lambda it: (
                field(it).default is not None or field(it).name == "OwnerId"
            ),
            "isunique": lambda it: field(it).is_unique,
            "iscalculated": lambda it: field(it).formula is not None,
        }

    def _prefix(self, it: Bag) -> str | None:
        return self._schema.object(_object_of(it)).prefix or None

    def _field_map(self, it: Bag) -> FieldMap:
        one = self._schema.object(_object_of(it))
        return FieldMap((key, FieldToken(one.name, f.name)) for key, f in one.fields.items())

    def _described_field(self, it: FieldToken) -> Bag:
        field = self._schema.object(it.object).field(it.field)
        return Bag("DescribeFieldResult", {"object": it.object, "field": field})

    def _global(self) -> FieldMap:
        return FieldMap((key, ObjectToken(one.name)) for key, one in self._schema.items())

    def _put(self, it: Record, name: Value, value: Value) -> Value:
        old = it.fields.get(_name(name))
        put(self._schema, it, _name(name), value)
        return old

    @staticmethod
    def _clone(it: Record, keeps_id: bool = False, *_: Value) -> Record:
        copy = it.copy()
        if not keeps_id:
            copy.fields.pop("Id", None)
        return copy


def _object_of(it: Bag) -> str:
    name: str = it.properties["object"]
    return name


def _name(field: Value) -> str:
    """Of a field's token, or as it is given."""
    if isinstance(field, FieldToken):
        return field.field
    if not isinstance(field, str):
        raise ApexError("NullPointerException", "Argument cannot be null")
    return field


def _entries(field: Field) -> list[Bag]:
    return [
        Bag("PicklistEntry", {"value": value, "default": value == field.default})
        for value in field.values
    ]
