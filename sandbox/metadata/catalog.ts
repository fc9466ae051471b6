import { type ObjectShape, shapeOf } from './object-shape.ts';
import type { FieldMeta, ObjectMeta } from './types.ts';

/** All objects of the workspace, found by id and by name; shapes are worked out when first asked for. */
export class Catalog {
  private readonly byId = new Map<string, ObjectMeta>();
  private readonly shapes = new Map<string, ObjectShape>();
  private readonly idBySingular = new Map<string, string>();
  private readonly idByPlural = new Map<string, string>();

  /** The objects in the order of their ids, as Twenty lists them. */
  all(): readonly ObjectMeta[] {
    return [...this.byId.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
  }

  object(id: string): ObjectMeta | undefined {
    return this.byId.get(id);
  }

  singular(name: string): ObjectMeta | undefined {
    return this.byId.get(this.idBySingular.get(name) ?? '');
  }

  plural(name: string): ObjectMeta | undefined {
    return this.byId.get(this.idByPlural.get(name) ?? '');
  }

  field(id: string): FieldMeta | undefined {
    for (const object of this.byId.values()) {
      const field = object.fields.find((candidate) => candidate.id === id);
      if (field !== undefined) return field;
    }
    return undefined;
  }

  shape(object: ObjectMeta): ObjectShape {
    const known = this.shapes.get(object.id);
    if (known?.object === object) return known;
    const shape = shapeOf(object);
    this.shapes.set(object.id, shape);
    return shape;
  }

  put(object: ObjectMeta): void {
    this.remove(object.id);
    this.byId.set(object.id, object);
    this.idBySingular.set(object.nameSingular, object.id);
    this.idByPlural.set(object.namePlural, object.id);
  }

  remove(id: string): void {
    const object = this.byId.get(id);
    if (object === undefined) return;
    this.byId.delete(id);
    this.shapes.delete(id);
    this.idBySingular.delete(object.nameSingular);
    this.idByPlural.delete(object.namePlural);
  }
}
