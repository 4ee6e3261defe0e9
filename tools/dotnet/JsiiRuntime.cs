// What generated C# code uses of Amazon.JSII.Runtime, declared and not implemented: enough for a compiler, nothing to run.
// The real one is on NuGet alone; it starts Node.js and speaks with it.
using System;
using System.Runtime.CompilerServices;

namespace Amazon.JSII.Runtime
{
    public static class Configuration
    {
        public static bool RuntimeTypeChecking => throw new NotImplementedException();
    }
}

namespace Amazon.JSII.Runtime.Deputy
{
    public class ByRefValue { }

    public sealed class DeputyProps
    {
        public DeputyProps(object?[]? arguments = null) { }
    }

    public class AnonymousObject : DeputyBase
    {
        public AnonymousObject(ByRefValue reference) : base(reference) { }
    }

    public abstract class DeputyBase
    {
        protected DeputyBase(DeputyProps props) { }

        protected DeputyBase(ByRefValue reference) { }

        protected T GetInstanceProperty<T>([CallerMemberName] string propertyName = "") => throw new NotImplementedException();

        protected void SetInstanceProperty<T>(T value, [CallerMemberName] string propertyName = "") => throw new NotImplementedException();

        protected static T GetStaticProperty<T>(Type type, [CallerMemberName] string propertyName = "") => throw new NotImplementedException();

        protected static void SetStaticProperty<T>(Type type, T value, [CallerMemberName] string propertyName = "") => throw new NotImplementedException();

        protected T InvokeInstanceMethod<T>(Type[] parameterTypes, object?[] arguments, [CallerMemberName] string methodName = "") => throw new NotImplementedException();

        protected void InvokeInstanceVoidMethod(Type[] parameterTypes, object?[] arguments, [CallerMemberName] string methodName = "") => throw new NotImplementedException();

        protected static T InvokeStaticMethod<T>(Type type, Type[] parameterTypes, object?[] arguments, [CallerMemberName] string methodName = "") => throw new NotImplementedException();

        protected static void InvokeStaticVoidMethod(Type type, Type[] parameterTypes, object?[] arguments, [CallerMemberName] string methodName = "") => throw new NotImplementedException();
    }

    [AttributeUsage(AttributeTargets.Assembly)]
    public sealed class JsiiAssemblyAttribute : Attribute
    {
        public JsiiAssemblyAttribute(string name, string version, string bundle) { }
    }

    [AttributeUsage(AttributeTargets.Class)]
    public sealed class JsiiClassAttribute : Attribute
    {
        public JsiiClassAttribute(Type nativeType, string fullyQualifiedName, string? parametersJson = null) { }
    }

    [AttributeUsage(AttributeTargets.Interface)]
    public sealed class JsiiInterfaceAttribute : Attribute
    {
        public JsiiInterfaceAttribute(Type nativeType, string fullyQualifiedName) { }
    }

    [AttributeUsage(AttributeTargets.Class)]
    public sealed class JsiiTypeProxyAttribute : Attribute
    {
        public JsiiTypeProxyAttribute(Type nativeType, string fullyQualifiedName) { }
    }

    [AttributeUsage(AttributeTargets.Class)]
    public sealed class JsiiByValueAttribute : Attribute
    {
        public JsiiByValueAttribute(string fqn) { }
    }

    [AttributeUsage(AttributeTargets.Enum)]
    public sealed class JsiiEnumAttribute : Attribute
    {
        public JsiiEnumAttribute(Type nativeType, string fullyQualifiedName) { }
    }

    [AttributeUsage(AttributeTargets.Field)]
    public sealed class JsiiEnumMemberAttribute : Attribute
    {
        public JsiiEnumMemberAttribute(string name) { }
    }

    [AttributeUsage(AttributeTargets.Method)]
    public sealed class JsiiMethodAttribute : Attribute
    {
        public JsiiMethodAttribute(string name, string? returnsJson = null, string? parametersJson = null, bool isAsync = false, bool isOverride = false) { }
    }

    [AttributeUsage(AttributeTargets.Property)]
    public sealed class JsiiPropertyAttribute : Attribute
    {
        public JsiiPropertyAttribute(string name, string typeJson, bool isOptional = false, bool isOverride = false) { }
    }

    [AttributeUsage(AttributeTargets.Property)]
    public sealed class JsiiOptionalAttribute : Attribute { }
}
